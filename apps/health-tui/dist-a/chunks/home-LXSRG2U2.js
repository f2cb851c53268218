import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { isInteractive, runHome } from './chunk-EU5D4DQN.js'
import './chunk-ARMSRDCT.js'
export { isInteractive, runHome }
//# sourceMappingURL=home-LXSRG2U2.js.map
