import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var standard={plain:"",muted:"2",title:"1",heading:"1;36",selected:"7",key:"1",ok:"32",warning:"33",at_risk:"1;33",critical:"1;31",info:"36",error:"1;31"};function createTheme(color){return color?{name:"standard",paint(meaning,text){let style=standard[meaning];return style===""||text===""?text:`\x1B[${style}m${text}\x1B[0m`}}:{name:"none",paint:(_,text)=>text}}export{createTheme};
//# sourceMappingURL=chunk-MTUNITUM.js.map
