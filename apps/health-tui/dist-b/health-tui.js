#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{version}from"./chunks/chunk-VUDKYONJ.js";import{compileCacheFolder}from"./chunks/chunk-AGNH7RKT.js";import{exitCodes}from"./chunks/chunk-LXWEXLVL.js";import"./chunks/chunk-ARMSRDCT.js";import{enableCompileCache}from"node:module";var oldestNode=22;Number(process.versions.node.split(".")[0])<oldestNode&&(process.stderr.write(`health-tui: cannot run (Node ${process.versions.node}): it needs Node ${oldestNode} or newer; install a newer Node, or use \`npm start\` in a checkout, which brings its own
`),process.exit(exitCodes.usage));var first=process.argv[2];if(process.argv.length===3&&(first==="version"||first==="--version"||first==="-V"))process.stdout.write(`${version}
`),process.exitCode=exitCodes.done;else{enableCompileCache(compileCacheFolder({env:process.env,platform:process.platform}));let{run}=await import("./chunks/run-V6STSBLF.js");await run()}
//# sourceMappingURL=health-tui.js.map
