import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  UnreadableReport,
  createDecoder,
  decodeDocument,
  detectEncoding,
  detectKind,
  isReportKind,
  probeDocument,
  readBytes,
  readPerformanceReport,
  readReport,
  readText,
  reportKindTitles,
  reportKinds,
} from './chunk-FQ2QPKBU.js'
import './chunk-Z6VWRE5H.js'
import './chunk-B2S62JUI.js'
import './chunk-ARMSRDCT.js'
export {
  UnreadableReport,
  createDecoder,
  decodeDocument,
  detectEncoding,
  detectKind,
  isReportKind,
  probeDocument,
  readBytes,
  readPerformanceReport,
  readReport,
  readText,
  reportKindTitles,
  reportKinds,
}
//# sourceMappingURL=src-XR6EWEXF.js.map
