import { createStore } from 'zustand/vanilla';
import type { EvidenceHeadline } from '#models/baclofen/evidence/evidenceHeadline.ts';
import type { MeasuredRow } from '#models/baclofen/evidence/evidenceRow.ts';
import type { Problem } from '#models/language/problem.ts';
import { modelClient } from '#renderer/worker/modelClient.ts';
import type { EvidenceOpening } from '#renderer/worker/modelProtocol.ts';

export interface EvidenceState {
  readonly opening: EvidenceOpening | null;
  /** Why there is nothing to show. */
  readonly problems: readonly Problem[];
  /** By row key. */
  readonly measured: ReadonlyMap<string, MeasuredRow>;
  /** Why a checkpoint could not be run, by its id. */
  readonly faults: ReadonlyMap<string, string>;
  /** Set when every checkpoint was run. */
  readonly headline: EvidenceHeadline | null;
  readonly milliseconds: number;
  readonly isRunning: boolean;
}

/** What was measured stays when the screen is left; it is the same until somebody runs it again. */
export const evidenceStore = createStore<EvidenceState>(() => ({
  opening: null,
  problems: [],
  measured: new Map(),
  faults: new Map(),
  headline: null,
  milliseconds: 0,
  isRunning: false,
}));

/** Runs every checkpoint once, unless that was done. */
export function openEvidence(): void {
  const { headline, isRunning } = evidenceStore.getState();
  if (!headline && !isRunning) void runEvidence();
}

/** Runs every checkpoint, one after the other; each row shows as soon as it is measured. */
export async function runEvidence(): Promise<void> {
  if (evidenceStore.getState().isRunning) return;
  evidenceStore.setState({
    isRunning: true,
    measured: new Map(),
    faults: new Map(),
    headline: null,
    problems: [],
  });
  try {
    await measureAll();
  } catch (fault) {
    const place = { file: 'worker', line: 0, column: 0 };
    evidenceStore.setState({ problems: [{ code: 'worker-fault', place, reason: wordsOf(fault) }] });
  } finally {
    evidenceStore.setState({ isRunning: false });
  }
}

async function measureAll(): Promise<void> {
  const client = modelClient();
  const opening = await client.openEvidence();
  if (!opening.ok) {
    evidenceStore.setState({ problems: opening.problems });
    return;
  }
  evidenceStore.setState({ opening: opening.value });
  const start = performance.now();
  for (const id of new Set(opening.value.rows.map(({ checkpoint }) => checkpoint))) {
    try {
      const rows = await client.measure(id);
      const { measured } = evidenceStore.getState();
      evidenceStore.setState({
        measured: new Map([...measured, ...rows.map((row) => [row.key, row] as const)]),
      });
    } catch (fault) {
      const { faults } = evidenceStore.getState();
      evidenceStore.setState({ faults: new Map([...faults, [id, wordsOf(fault)]]) });
    }
  }
  const milliseconds = performance.now() - start;
  const verdicts = [...evidenceStore.getState().measured.values()].map(({ verdict }) => verdict);
  evidenceStore.setState({ headline: await client.evidenceHeadline(verdicts), milliseconds });
}

function wordsOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
