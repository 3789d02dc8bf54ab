import { runnerImport } from 'vite';
const { module } = await runnerImport('./zz-shots.ts');
const STRICT = '<script src="/dist/loader.js" data-privacy="strict"></script>';
const all = { light:['light',760,{}], dark:['dark',760,{dark:true}], phone:['phone',340,{}], strict:['strict',760,{tag:STRICT}], strictp:['strictp',340,{tag:STRICT,dark:true}], ar:['ar',500,{lang:'ar',rtl:true}] };
await module.go(process.env.ENGINE ?? 'chromium', (process.argv[2]??'light,phone').split(',').map(n=>all[n]));
