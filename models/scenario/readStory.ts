import type { CaseFields } from './CaseFields.ts';
import type { CaseReading } from './CaseReading.ts';
import type { StoryEvent } from './caseFile.ts';
import { readEffects } from './readEffects.ts';
import { readHoledText } from './readHoledText.ts';
import { readTrigger } from './readTrigger.ts';

export const storyKinds = ['news', 'emergency', 'ending'] as const satisfies readonly StoryEvent['kind'][];

/** What happens besides what the learner does. */
export function readStory(fields: CaseFields, reading: CaseReading): readonly StoryEvent[] {
  const taken = new Set<string>();
  return fields.maps('story', 0).map((map) => {
    const event = reading.fields(map, 'story');
    const found: StoryEvent = {
      id: reading.id(event, taken),
      trigger: readTrigger(event, reading),
      unless: reading.names(event, 'unless', 'act'),
      text: readHoledText(event, 'text', reading),
      kind: event.option('kind', storyKinds),
      effects: readEffects(event, null, reading),
      isHarm: event.truth('harm'),
    };
    return reading.origins.keep(found, map);
  });
}
