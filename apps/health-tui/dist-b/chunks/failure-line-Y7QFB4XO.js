import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{failureLine}from"./chunk-UGDPO46O.js";import"./chunk-XMN6TKTW.js";import"./chunk-ARMSRDCT.js";export{failureLine};
//# sourceMappingURL=failure-line-Y7QFB4XO.js.map
