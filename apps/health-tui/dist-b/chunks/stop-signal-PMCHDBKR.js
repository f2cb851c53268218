import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import"./chunk-ARMSRDCT.js";function stopSignal(){let controller=new AbortController,stop=()=>controller.abort(new Interrupted);return process.on("SIGINT",stop),process.on("SIGTERM",stop),{signal:controller.signal,[Symbol.dispose](){process.off("SIGINT",stop),process.off("SIGTERM",stop)}}}var Interrupted=class extends Error{constructor(){super("interrupted")}};export{Interrupted,stopSignal};
//# sourceMappingURL=stop-signal-PMCHDBKR.js.map
