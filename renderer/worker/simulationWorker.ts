import { expose, transfer } from 'comlink';
import { parameterCsv } from '#models/exchange/parameterCsv.ts';
import type { Checked } from '#models/language/problem.ts';
import { type Laboratory, loadLaboratory } from '#models/simulate.ts';
import { exportedFiles } from './exportedFiles.ts';
import type { ArmsReply, ArmsRequest, Opening, SimulationService } from './protocol.ts';
import { solveArm } from './solveArm.ts';

let opened: Checked<Laboratory> | null = null;

function laboratory(): Laboratory {
  opened ??= loadLaboratory(typeof WebAssembly === 'object' ? 'webassembly' : 'interpreter');
  if (!opened.ok) throw new Error('The shipped model did not pass its checks; open() says why.');
  return opened.value;
}

function open(): Checked<Opening> {
  const start = performance.now();
  opened ??= loadLaboratory(typeof WebAssembly === 'object' ? 'webassembly' : 'interpreter');
  if (!opened.ok) return opened;
  return { ok: true, value: { model: opened.value.model, startMilliseconds: performance.now() - start } };
}

function runArms(request: ArmsRequest): ArmsReply {
  const start = performance.now();
  const arms = request.arms.map((arm) => solveArm(laboratory(), request, arm));
  const reply = { request, arms, solveMilliseconds: performance.now() - start };
  const buffers = arms.flatMap(({ run }) =>
    run.solution
      ? [run.solution.timesHours, ...Object.values(run.solution.series)].map((array) => array.buffer)
      : [],
  );
  return transfer(reply, [...new Set(buffers)] as ArrayBuffer[]);
}

const service: SimulationService = {
  open,
  runArms,
  exportParameters: (choices) => ({
    name: 'parameters.csv',
    contents: parameterCsv(laboratory().model, choices),
  }),
  exportCurves: (requests) => exportedFiles(laboratory(), requests),
};

expose(service);
