import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
async function runHome(context){if(!isInteractive(context)){let{runStatus}=await import("./status-SRASXPXV.js");await runStatus(context,{});return}let{showScreen}=await import("./show-screen-K5PLWHNJ.js");await showScreen(context,{sample:!1})}function isInteractive({stdin,stdout,env}){return stdin.isTTY&&stdout.isTTY&&env.TERM!=="dumb"}export{runHome,isInteractive};
//# sourceMappingURL=chunk-6BP4ZZTG.js.map
