import {rmSync} from 'node:fs'; rmSync('dist',{recursive:true,force:true});
import { build, runnerImport } from 'vite';
process.env.NODE_ENV='production';
const {module:{builds}}=await runnerImport('./scripts/builds.ts');
const want=new Set(process.argv[2]?.split(',')??['loader','elements']);
for(const c of builds){const e=c.build?.lib?.entry; const n=e&&typeof e==='object'&&!Array.isArray(e)?Object.keys(e):[]; if(n.some(x=>want.has(x.split('/').pop())) && c.build.outDir!=='lib') await build(c);}
