import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{createStatusReader}from"./chunk-SHHFR7LO.js";import"./chunk-ZG36COOD.js";import"./chunk-Z6VWRE5H.js";import"./chunk-B2S62JUI.js";import"./chunk-ARMSRDCT.js";export{createStatusReader};
//# sourceMappingURL=build-status-Z34NSJES.js.map
