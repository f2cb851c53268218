import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import"./chunk-ARMSRDCT.js";async function showScreen(context,options){let{startScreen}=await import("./start-screen-QQMQ3CX4.js"),code=await startScreen(context,{sample:options.sample,openSource:async sample=>{let{openWorkerSource}=await import("./worker-source-DO23ZBYY.js");return openWorkerSource(context,{sample})}});context.setExitCode(code)}export{showScreen};
//# sourceMappingURL=show-screen-K5PLWHNJ.js.map
