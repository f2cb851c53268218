import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{isInteractive,runHome}from"./chunk-6BP4ZZTG.js";import"./chunk-ARMSRDCT.js";export{isInteractive,runHome};
//# sourceMappingURL=home-HWB66QP6.js.map
