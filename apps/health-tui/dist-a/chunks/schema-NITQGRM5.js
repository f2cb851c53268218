import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  computedMetricSchema,
  explanationSchema,
  forecastSchema,
  policyOverrideSchema,
  policyTableSchema,
  readingsSchema,
  statusAccountSchema,
  statusMetricSchema,
  statusSchema,
} from './chunk-R57FWYGF.js'
import './chunk-B2S62JUI.js'
import './chunk-3OKRU4HK.js'
import './chunk-ARMSRDCT.js'
export {
  computedMetricSchema,
  explanationSchema,
  forecastSchema,
  policyOverrideSchema,
  policyTableSchema,
  readingsSchema,
  statusAccountSchema,
  statusMetricSchema,
  statusSchema,
}
//# sourceMappingURL=schema-NITQGRM5.js.map
