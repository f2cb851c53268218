import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{databaseFailure,openAt,openForCommand}from"./chunk-TSXUD2Q5.js";import"./chunk-LXWEXLVL.js";import"./chunk-ZG36COOD.js";import"./chunk-ARMSRDCT.js";export{databaseFailure,openAt,openForCommand};
//# sourceMappingURL=database-J4UR472M.js.map
