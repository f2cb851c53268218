import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{RefusedArchive,archiveLimits,isUnfinished,memoryDocument,openPaths,splitMailbox,unpack,watchFolders}from"./chunk-J26MWM7Y.js";import"./chunk-ARMSRDCT.js";export{RefusedArchive,archiveLimits,isUnfinished,memoryDocument,openPaths,splitMailbox,unpack,watchFolders};
//# sourceMappingURL=src-QPPRIYDY.js.map
