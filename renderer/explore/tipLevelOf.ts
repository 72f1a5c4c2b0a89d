import type { Model } from '#models/language/model.ts';
import type { TipLevel } from '#renderer/body/bodyFrame.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';

const levelsByChoice: Readonly<Record<string, TipLevel>> = {
  lumbar: 'lumbar',
  thoracic: 'thoracic',
  cervical: 'cervical',
};

/** Where the catheter's tip lies in a run. */
export function tipLevelOf(model: Model, reply: ArmsReply): TipLevel {
  const covariate = model.covariates.find(({ name }) => name === 'catheter_tip');
  const value = reply.request.values.catheter_tip ?? covariate?.value;
  const label = covariate?.choices?.find((choice) => choice.value === value)?.label.toLowerCase();
  return levelsByChoice[label ?? ''] ?? 'lumbar';
}
