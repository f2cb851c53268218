import { spawn } from '@lydell/node-pty'
import { readFile } from 'node:fs/promises'
import { cleanEnvironment, programFile } from '../support/program.ts'
const rss = async (pid:number) => Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`,'utf8'))?.[1])/1024
for (const file of process.argv.slice(2)) {
  const t = spawn(process.execPath, [file], { cols: 120, rows: 40, cwd: '/tmp', name: 'xterm-256color', env: cleanEnvironment('/tmp/screens/large', { TERM: 'xterm-256color' }) })
  let out=''; t.onData(d=>{out+=d})
  const res:string[]=[]
  for (const [ms,keys] of [[300,''],[4000,''],[3000,'2'],[500,'GgGg'],[500,'3'],[500,'1']] as const) { t.write(keys); await new Promise(r=>setTimeout(r,ms)); res.push(keys+':'+(await rss(t.pid)).toFixed(0)) }
  for (let i=0;i<200;i++){ t.write('2jjj1'); await new Promise(r=>setTimeout(r,20)) }
  res.push('walk:'+(await rss(t.pid)).toFixed(0)); console.log(res.join(' ')); t.write('\u0003'); await new Promise<void>(r=>t.onExit(()=>r()))
}
