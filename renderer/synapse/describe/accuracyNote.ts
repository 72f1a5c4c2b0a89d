/** One part of the accuracy note: a heading and its sentences. */
export interface AccuracySection {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What in the windows is measured, what is drawn, and what is left out. */
export const accuracyNote: readonly AccuracySection[] = [
  {
    title: 'Measured',
    sentences: [
      'The receptor’s four lobes, its helices and its poses are measured from deposited structures: 7C7S at rest, 6UOA with the trap shut, 6UO9 with the lower lobes together, 7C7Q active, 7EB2 with its G protein.',
      'Each part moves as a rigid body: 0.05 to 0.07 nm off for most, 0.17 nm for the bundle of GB2, whose helices shift among themselves.',
      'The middle two are snapshots at 6.3 and 4.8 Å with another agonist (SKF97541). Their order is inferred by their authors; no movie exists.',
      '7C7Q and 7EB2 hold a helper drug (rac-BHFF) as well. Baclofen alone gives less of the active state, so bound is counted apart from active.',
      'Everything of 3 nm and above is to scale, and so is the gap of 20 nm between the membranes (recalled).',
    ],
  },
  {
    title: 'From the model',
    sentences: [
      'Levels, occupancy, action and receptors at the surface come from the run. Of the brain stem no human level was ever measured: those are model output.',
      'The cord’s window has the level of the lumbar fluid. That of the brain stem has an index of the model, brain fluid with a little of the cranial fluid: far less than the body beside it shows in the cranial fluid.',
      'The model follows receptors at the cord alone; the brain stem is drawn with all of its receptors.',
      'The model gives no GABA tone: at rest no receptor is counted as held.',
      'The share of human presynaptic and postsynaptic action in treatment is inferred from rodents. The exact mechanism is not fully understood.',
    ],
  },
  {
    title: 'Illustrative',
    sentences: [
      'Calcium entry, release, potassium channels, potential and cAMP follow from action by relations chosen beside the model: calcium falls by 40 % at most, release is calcium to the power 3.5, the potential falls by 11 mV at most.',
      'Withdrawal raises release to about 1.4 times rest at the cord at its worst. The sizes are chosen. A burst is drawn with up to 110 grains then, 78 else.',
      'With calcium down by 40 %, three of six channels still open with an impulse: beta-gamma holds only those that stay shut. In life it slows each of them.',
      'At rest an impulse releases two of four docked vesicles on average; each impulse is a draw from the seed.',
      'Potassium channels and calcium channels: sizes recalled, give or take 15 %. Adenylyl cyclase and the plate: outlines. Places of all parts: chosen to be seen.',
    ],
  },
  {
    title: 'Not to scale',
    sentences: [
      'Ions and drug are drawn 4 times too large. Drug beads follow C/(C + 1 µM), so that twice the beads is not twice the drug.',
      'Ions run on a track in front of their channel, slowly enough to follow, and are drawn no further than the next vesicle. Grains stand for thousands of molecules.',
      'Molecules run in slow motion, 1/20 of life unless the clock says otherwise, while the patient’s clock runs on its own. The time a trap takes to shut comes from related receptors; it was not measured in this one.',
    ],
  },
  {
    title: 'Left out',
    sentences: [
      'Sugars on the receptor, KCTD proteins (by which the potassium current fades), the coiled coil of the tails, PIP2, other receptors and channels, pumps, water.',
      'Inhibitory terminals, which baclofen quiets too: a low dose can excite some breathing cells.',
      'Receptors are not drawn being pulled inside: lost ones leave an empty seat.',
    ],
  },
];
