import type {
  SceneFrame,
  SynapseFrame,
  SynapseSite,
  SynapseState,
} from '#renderer/synapse/contract/SynapseFrame.ts';
import {
  calciumCurrentFraction,
  cyclicAmpRelative,
  girkOpenFraction,
  membranePotentialMillivolts,
  releaseRelative,
} from '#renderer/synapse/contract/synapseRelations.ts';

/** The five states that a stranger can tell apart, in the order in which a lesson shows them. */
export const exampleNames = ['rest', 'tablets', 'pump', 'overdose', 'withdrawal'] as const;
export type ExampleName = (typeof exampleNames)[number] & SynapseState;

export const exampleWords: Readonly<Record<ExampleName, string>> = {
  rest: 'At rest',
  tablets: 'Tablets',
  pump: 'Pump',
  overdose: 'Overdose',
  withdrawal: 'Withdrawal',
};

/** What is chosen by hand of one synapse; everything else follows from it as in a run. */
interface ExampleDrive {
  readonly micromolar: number;
  readonly occupancy: readonly [before: number, after: number];
  readonly activation: readonly [before: number, after: number];
}

const empty: ExampleDrive = { micromolar: 0, occupancy: [0, 0], activation: [0, 0] };
const byTablets: ExampleDrive = { micromolar: 0.3, occupancy: [0.45, 0.12], activation: [0.33, 0.1] };

/** Chosen so that the windows count what the five pictures of a lesson count; examples, no run. */
const examples: Readonly<Record<ExampleName, Readonly<Record<SynapseSite, ExampleDrive>>>> = {
  rest: { cord: empty, brainstem: empty },
  tablets: { cord: byTablets, brainstem: byTablets },
  pump: {
    cord: { micromolar: 1.5, occupancy: [0.8, 0.35], activation: [0.65, 0.25] },
    brainstem: { micromolar: 0.1, occupancy: [0.17, 0.03], activation: [0.12, 0.02] },
  },
  overdose: {
    cord: { micromolar: 20, occupancy: [0.97, 0.88], activation: [0.95, 0.85] },
    brainstem: { micromolar: 8, occupancy: [0.95, 0.78], activation: [0.93, 0.7] },
  },
  withdrawal: { cord: empty, brainstem: empty },
};

const withdrawn = { index: 0.7, surface: 0.65, coupling: 0.7 } as const;
const routes = {
  tablets: 'tablets',
  pump: 'pump',
  overdose: 'pump',
  rest: 'none',
  withdrawal: 'none',
} as const;

/** An example's scene. It says the same at every clinical time. */
export function exampleScene(name: ExampleName): SceneFrame {
  return {
    cord: exampleFrame(name, 'cord'),
    brainstem: exampleFrame(name, 'brainstem'),
    route: routes[name],
    state: name,
  };
}

function exampleFrame(name: ExampleName, site: SynapseSite): SynapseFrame {
  const { micromolar, occupancy, activation } = examples[name][site];
  const isWithdrawal = name === 'withdrawal';
  const drive = {
    site,
    activationPre: activation[0],
    activationPost: activation[1],
    withdrawalIndex: isWithdrawal ? withdrawn.index : 0,
  };
  return {
    site,
    clinicalHours: 0,
    baclofenMicromolar: micromolar,
    receptorOccupancyPre: occupancy[0],
    receptorOccupancyPost: occupancy[1],
    receptorActivationPre: activation[0],
    receptorActivationPost: activation[1],
    girkOpenFraction: girkOpenFraction(drive),
    calciumCurrentFraction: calciumCurrentFraction(drive),
    releaseProbabilityRelative: releaseRelative(drive),
    membranePotentialMillivolts: membranePotentialMillivolts(drive),
    cyclicAmpRelative: cyclicAmpRelative(drive),
    // As in a run: receptors are followed at the cord alone.
    surfaceReceptorFraction: isWithdrawal && site === 'cord' ? withdrawn.surface : 1,
    couplingEfficiency: isWithdrawal && site === 'cord' ? withdrawn.coupling : 1,
  };
}
