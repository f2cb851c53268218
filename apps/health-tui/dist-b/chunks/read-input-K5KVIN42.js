import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{readInput,reasonOf}from"./chunk-VUH6CBAZ.js";import"./chunk-ARMSRDCT.js";export{readInput,reasonOf};
//# sourceMappingURL=read-input-K5KVIN42.js.map
