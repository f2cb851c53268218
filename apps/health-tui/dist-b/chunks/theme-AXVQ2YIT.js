import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{createTheme}from"./chunk-MTUNITUM.js";import"./chunk-ARMSRDCT.js";export{createTheme};
//# sourceMappingURL=theme-AXVQ2YIT.js.map
