/** What a new case begins as: short, sound, and played through once. */
export const caseTemplate = `# A case for Baclofen Lab. Every value is played by the model: change one and watch the outline.
id: my-case
version: "1.0"
title: A stiff leg on tablets
level: introductory
minutes: 10
objectives:
  - Say what one more tablet changes, and when.
person: A man of 40 with a spinal injury two years ago. He takes baclofen by mouth.
patient: {weight: 70, baseline_ashworth: 3.3}
clock: Monday 08:00
begins: 48 h
hours: 96 h
orders:
  - {id: tablets, label: "20 mg by mouth every 8 h", dosing: ["20 mg by mouth every 8 h"]}
sees:
  monitor: [ashworth_leg, heart_rate, glasgow_coma_scale]
  curves: [ashworth_leg]
story:
  - {id: arrival, at: 0 h, text: "His legs pull at him when he turns in bed."}
  - {id: over, at: 36 h, kind: ending, text: "He goes home. His leg is at {ashworth_leg}."}
acts:
  - id: ask-tablets
    label: Ask which tablets he takes
    group: find-out
    takes: 5 min
    answer: {texts: [{text: "20 mg, three times a day, none missed."}]}
    class: critical
    window: {from: 0 h, to: 4 h}
    reason: A dose is chosen from what is taken, not from what was ordered.
    sources: [us-tablet-label]
  - id: extra-tablet
    label: One more tablet
    group: treat
    takes: 5 min
    amount: {label: Dose, unit: mg, from: 5, to: 30, step: 5, typical: 10}
    does: {dosing: ["{amount} mg by mouth"]}
    class: recommended
    window: {after: ask-tablets, from: 0 h, to: 8 h}
    reason: The cord answers within hours, and a little.
    sources: [us-tablet-label]
decisions:
  - {id: first, at: 30 min, question: What do you do first?, words: Choose one. Time passes when you act., offers: [ask-tablets, extra-tablet], within: 2 h}
predictions:
  - {id: leg, after: extra-tablet, question: What does his leg do over the next eight hours?, observable: ashworth_leg, hours: 8 h, kind: draw, of: lowest, close: {size: 0.3, hours: 2}, why: "The cord follows the blood slowly. The leg ends at {ashworth_leg}.", sources: [us-tablet-label]}
debrief:
  curves: [plasma_concentration, ashworth_leg]
  measures:
    - {label: Lowest leg tone, observable: ashworth_leg, of: lowest}
paths:
  - {kind: ideal, label: Asked first, acts: [{act: ask-tablets, at: 10 min}, {act: extra-tablet, at: 40 min, amount: 10}]}
  - {kind: mistake, label: Treated unasked, acts: [{act: extra-tablet, at: 10 min, amount: 30}]}
  - {kind: nothing, label: Nothing done, acts: []}
sources: [us-tablet-label]
`;
