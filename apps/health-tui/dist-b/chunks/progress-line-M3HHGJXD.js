import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{createProgressLine,describeProgress}from"./chunk-3YQHUI4Y.js";import"./chunk-ARMSRDCT.js";export{createProgressLine,describeProgress};
//# sourceMappingURL=progress-line-M3HHGJXD.js.map
