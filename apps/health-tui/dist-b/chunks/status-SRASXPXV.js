import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{registerStatus,runStatus}from"./chunk-H5VS2LJA.js";import"./chunk-LXWEXLVL.js";import"./chunk-ARMSRDCT.js";export{registerStatus,runStatus};
//# sourceMappingURL=status-SRASXPXV.js.map
