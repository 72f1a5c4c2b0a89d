import { measureRun } from './measureRun.ts';

console.log(measureRun());
