import {brotliCompressSync,constants} from 'node:zlib';import {readFileSync,readdirSync} from 'node:fs';
const b=f=>brotliCompressSync(readFileSync(f),{params:{[constants.BROTLI_PARAM_QUALITY]:11}}).length;
const d=readdirSync('dist').find(x=>/^[\w-]{8,}$/.test(x)&&!x.includes('.'));
const g=(n)=>{const all=[];const w=p=>{for(const e of readdirSync(p,{withFileTypes:true})){const f=p+'/'+e.name;e.isDirectory()?w(f):all.push(f)}};w('dist');return all.find(f=>f.endsWith('/'+n))};
const l=b('dist/loader.js');console.log('loader',l);
for(const n of ['elements.js','text-card.js','consent-prompt.js','repair.js']){const f=g(n);console.log(n,f?b(f):'?',n==='elements.js'?l+b(f):'')}
