import { describe, expect, it } from 'vitest';
import { loadLaboratory } from '#models/simulate.ts';
import { exportedFiles } from '#renderer/worker/exportedFiles.ts';
import type { ArmsRequest, RunEvent } from '#renderer/worker/protocol.ts';
import { solveArm } from '#renderer/worker/solveArm.ts';

const opened = loadLaboratory('interpreter');
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const laboratory = opened.value;

function request(...events: RunEvent[]): ArmsRequest {
  const arms = laboratory.model.regimens.map(({ name }) => ({ regimen: name, quantities: {} }));
  return { values: {}, parameterSet: null, arms, hours: 48, everyHours: 1, events };
}
const arm = (asked: ArmsRequest, regimen: string) =>
  solveArm(laboratory, asked, asked.arms.find((one) => one.regimen === regimen)!);
const peak = (solved: ReturnType<typeof arm>) => solved.exposures.plasma_concentration!.peak;

describe('a run in which more happens than its regimens', () => {
  const overdose = { name: 'event-1', sentence: '450 mg by mouth at 20 h', regimen: 'tablets' };

  it('happens to the arm it names and leaves the other to the bit', () => {
    expect(peak(arm(request(overdose), 'tablets'))).toBeGreaterThan(3 * peak(arm(request(), 'tablets')));
    const { series } = arm(request(overdose), 'pump').run.solution!;
    expect(series.plasma_concentration).toEqual(
      arm(request(), 'pump').run.solution!.series.plasma_concentration,
    );
  });

  it('happens to every arm where it names none', () => {
    const dialysis = { name: 'event-1', sentence: 'dialysis for 4 h at 20 h', regimen: null };
    for (const regimen of ['tablets', 'pump']) {
      const removed = arm(request(dialysis), regimen).run.solution!.series.amount_dialysed!;
      expect(removed.at(-1)).toBeGreaterThan(0);
    }
  });

  it('says that a day’s dose no longer tells what was given', () => {
    expect(arm(request(overdose), 'tablets').doseHolds).toBe(false);
    expect(arm(request(overdose), 'pump').doseHolds).toBe(true);
    const dialysis = { name: 'event-1', sentence: 'dialysis for 4 h at 20 h', regimen: null };
    expect(arm(request(dialysis), 'tablets').doseHolds).toBe(true);
  });

  it('counts as given where the regimen gives nothing and an event does', () => {
    const none = { tablet_dose: 0 };
    const asked = { ...request(overdose), arms: [{ regimen: 'tablets', quantities: none }] };
    expect(arm(asked, 'tablets')).toMatchObject({ dailyDoseMilligram: 0, givesDrug: true });
    expect(arm({ ...asked, events: [] }, 'tablets').givesDrug).toBe(false);
  });

  it('comes back with the problem and its line where a sentence cannot be read', () => {
    const wrong = { name: 'event-7', sentence: '450 mg by mouse at 20 h', regimen: null };
    const { run } = arm(request(wrong), 'tablets');
    expect(run.solution).toBeNull();
    expect(run.problems[0]?.place.file).toBe('event-7');
  });

  it('leaves with its rows in the event table of the export', () => {
    const files = exportedFiles(laboratory, [{ label: '', request: request(overdose) }]);
    const table = (name: string) => files.find((file) => file.name === name)!.contents;
    expect(table('events-tablets.csv')).toMatch(/^20,1,oral,450/m);
    expect(table('events-pump.csv')).not.toContain('450');
  });
});
