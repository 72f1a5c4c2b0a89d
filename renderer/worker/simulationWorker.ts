import { expose, transfer } from 'comlink';
import { dosingSentences } from '#models/dosing/dosingSentences.ts';
import { parameterCsv } from '#models/exchange/parameterCsv.ts';
import type { Checked } from '#models/language/problem.ts';
import { type Laboratory, loadLaboratory } from '#models/simulate.ts';
import { readEventLine } from './armEvents.ts';
import { exportedFiles } from './exportedFiles.ts';
import type { ArmsReply, ArmsRequest, Opening, SimulationService } from './protocol.ts';
import { sentenceHelp } from './sentenceHelp.ts';
import { solveArms } from './solveArm.ts';

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
  const { model } = opened.value;
  const startMilliseconds = performance.now() - start;
  return { ok: true, value: { model, startMilliseconds, ...sentenceHelp(model) } };
}

function runArms(request: ArmsRequest): ArmsReply {
  const reply = solveArms(laboratory(), request);
  const buffers = reply.arms.flatMap(({ run }) =>
    run.solution
      ? [run.solution.timesHours, ...Object.values(run.solution.series)].map((array) => array.buffer)
      : [],
  );
  return transfer(reply, [...new Set(buffers)] as ArrayBuffer[]);
}

const service: SimulationService = {
  open,
  runArms,
  readEvents: (events, hours) => events.map((event) => readEventLine(laboratory().model, event, hours)),
  eventSentence: (rows) => dosingSentences(rows, laboratory().model).join('; '),
  exportParameters: (choices) => ({
    name: 'parameters.csv',
    contents: parameterCsv(laboratory().model, choices),
  }),
  exportCurves: (requests) => exportedFiles(laboratory(), requests),
};

expose(service);
