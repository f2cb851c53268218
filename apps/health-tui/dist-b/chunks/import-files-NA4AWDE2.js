import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{defaultAccount,importFiles}from"./chunk-FNSBGTBC.js";import"./chunk-FQ2QPKBU.js";import"./chunk-J26MWM7Y.js";import"./chunk-ZG36COOD.js";import"./chunk-Z6VWRE5H.js";import"./chunk-B2S62JUI.js";import"./chunk-ARMSRDCT.js";export{defaultAccount,importFiles};
//# sourceMappingURL=import-files-NA4AWDE2.js.map
