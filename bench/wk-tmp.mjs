import { readFileSync } from 'node:fs';
import { engines } from './engines.mjs';
const text=readFileSync('/work/wt-fig/corpus/streetevents-lanting-2019q1.txt','utf8');
const main=(await import('/work/main/dist/index.js')).findFigures;
const run={ours:await engines['earnings-call-nlp'](), main:(t)=>main(t,{language:'en'}), wink:await engines['wink-nlp']()};
const best={};
for(let t=0;t<12;t++) for(const n in run){const until=performance.now()+900;do{const s=performance.now();run[n](text,'en');const d=performance.now()-s;if(!(best[n]<d))best[n]=d;}while(performance.now()<until);}
console.log(best, best.wink/best.ours, best.wink/best.main);
