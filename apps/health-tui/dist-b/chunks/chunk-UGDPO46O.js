import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{escapeForTerminal}from"./chunk-XMN6TKTW.js";function failureLine(what,where,why){return`health-tui: ${escapeForTerminal(`${what} (${where}): ${why}`)}
`}export{failureLine};
//# sourceMappingURL=chunk-UGDPO46O.js.map
