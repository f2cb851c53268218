import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{chooseSigns}from"./chunk-OEFH4F7L.js";import"./chunk-ARMSRDCT.js";export{chooseSigns};
//# sourceMappingURL=signs-E5WCWHM5.js.map
