import { expose, transfer } from 'comlink';
import shippedText from '#models/baclofen/baclofen.yaml?raw';
import { readModel } from '#models/language/readModel.ts';
import { evidenceAnswers } from './evidenceAnswers.ts';
import { draftFile, editedArms, symbolValues } from './modelAnswers.ts';
import type { ModelService } from './modelProtocol.ts';
import { buffersOf } from './solutionBuffers.ts';

const service: ModelService = {
  ...evidenceAnswers,
  shippedText: () => shippedText,
  checkText: (text) => readModel(text, draftFile),
  symbolValues: (model, request) => {
    const values = symbolValues(model, request);
    return values.ok ? transfer(values, buffersOf(values.value)) : values;
  },
  runArms: (model, request) => {
    const reply = editedArms(model, request);
    const solutions = reply.ok ? reply.value.arms.flatMap(({ run }) => run.solution ?? []) : [];
    return transfer(reply, buffersOf(solutions));
  },
};

expose(service);
