import { build, runnerImport } from 'vite';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
process.env.NODE_ENV='production';
const { module: { builds } } = await runnerImport('./scripts/builds.ts');
const w=f=>brotliCompressSync(readFileSync(f),{params:{[constants.BROTLI_PARAM_QUALITY]:11}}).length;
let out=[];
for (const b of builds) { const e=Object.keys(b.build.lib?.entry??{}); const k=e[0]; if(k==='loader'||/\/elements$/.test(k)) { if(e.length>1) continue; await build({...b,build:{...b.build,outDir:'/tmp/sz',license:undefined}}); out.push(w('/tmp/sz/'+k+'.js')); } }
console.log(out.join(' + '),'=',out.reduce((a,b)=>a+b));
