import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{readMetricSettings,readPolicyFile}from"./chunk-PZMYBSJ3.js";import"./chunk-LXWEXLVL.js";import"./chunk-Z6VWRE5H.js";import"./chunk-B2S62JUI.js";import"./chunk-ARMSRDCT.js";export{readMetricSettings,readPolicyFile};
//# sourceMappingURL=settings-WM6NEDKZ.js.map
