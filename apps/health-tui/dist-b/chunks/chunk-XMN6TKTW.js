import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
function escapeForTerminal(text,options={}){return text.replace(unsafe,character=>{if(options.keepNewlines===!0&&(character===`
`||character==="	"))return character;let code=character.codePointAt(0)??0;return code<=255?`\\x${code.toString(16).padStart(2,"0")}`:`\\u{${code.toString(16)}}`})}var unsafe=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;function printJson(stdout,value){stdout.write(`${JSON.stringify(value,null,2)}
`)}export{escapeForTerminal,printJson};
//# sourceMappingURL=chunk-XMN6TKTW.js.map
