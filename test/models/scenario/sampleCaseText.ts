/** A short case in which every part of the grammar stands once and the linter finds nothing. */
export const sampleCaseText = `id: sample
version: "1.0"
title: Itching, then jumping legs
level: intermediate
minutes: 20
objectives: [Find the fault and restore the pump.]
person: A woman of 34, injured at T4 eleven years ago.
patient: {weight: 62, baseline_ashworth: 3.6, prior_pump_dose: 400, prior_weeks: 500}
clock: Sunday 18:05
begins: 96 h
hours: 168 h
every_hours: 0.1
orders:
  - {id: pump, label: "Pump, 400 µg a day", dosing: ["400 ug/day pump from 0 h"]}
  - {id: stall, label: The motor stalls, hidden: true, dosing: ["the pump stalls at 80 h"]}
  - {id: cover, label: Baclofen by mouth, starts: by-act, dosing: ["20 mg by mouth every 6 h"]}
sees:
  monitor: [heart_rate, body_temperature, ashworth_leg]
  curves: [ashworth_leg]
story:
  - {id: arrival, at: 0 h, text: "Her skin itches. Temperature {body_temperature}."}
  - {id: fever, when: withdrawal_index > 0.05, for: 10 min, unless: [restore], text: Her legs jump.}
  - {id: nurse, after: read-log, in: 30 min, text: The nurse asks what is next., does: {stops: [cover]}}
  - {id: over, at: 70 h, kind: ending, text: The case ends., harm: false}
acts:
  - id: read-log
    label: Read the pump's log
    group: find-out
    takes: 10 min
    answer:
      after: 5 min
      texts:
        - {when: pump_flow_fraction < 0.5, text: Motor stall logged.}
        - {text: No stall.}
    class: critical
    window: {from: 0 h, to: 3 h}
    reason: The log tells the fault.
    sources: [saulino-2016]
  - id: oral
    label: Baclofen by mouth
    group: treat
    takes: 5 min
    amount: {label: Each dose, unit: mg, from: 5, to: 60, step: 5, typical: 20}
    does: {dosing: ["{amount} mg by mouth"], starts: [cover]}
    repeat: true
    judgements:
      - {class: harmful, amounts: {from: 45, to: 60}, reason: Too much at once., sources: [leung-2006]}
      - {class: recommended, window: {after: read-log, from: 0 h, to: 2 h}, before: [restore], reason: A bridge., sources: [meythaler-2003]}
      - {class: neutral}
  - id: restore
    label: Bring the pump back
    group: treat
    takes: 2 h
    needs: [read-log]
    does: {dosing: [the pump runs as programmed], stops: [cover]}
    class: critical
    window: {from: 0 h, to: 8 h}
    reason: Only delivery ends it.
    sources: [saulino-2016]
  - id: antibiotics
    label: Antibiotics
    group: treat
    takes: 15 min
    class: unneeded
    reason: It is no infection.
    sources: [saulino-2016]
decisions:
  - {id: first, at: 5 min, question: What do you do first?, words: Choose one., offers: [read-log, antibiotics], within: 1 h, reasons: [{text: The pump., right: true, because: It is.}, {text: Sepsis., because: No rash.}]}
  - {id: second, after: read-log, in: 5 min, question: And now?, offers: [oral, restore]}
  - {id: third, when: ashworth_leg > 2, question: And now?, offers: [oral, antibiotics]}
predictions:
  - {id: legs, after: oral, question: What will the leg do?, observable: ashworth_leg, hours: 12 h, kind: draw, of: lowest, close: {size: 0.5, hours: 2}, why: "The leg is at {ashworth_leg}.", sources: [meythaler-2001]}
guidance:
  - {id: cover, question: How much by mouth?, positions: [{text: 10 to 20 mg every 6 h., sources: [saulino-2016]}, {text: More., sources: [oral-cover-case]}]}
debrief:
  curves: [csf_lumbar_concentration, withdrawal_index]
  measures:
    - {label: Hours above 0.45, observable: withdrawal_index, of: hours-above, threshold: 0.45}
  points: [{text: The pump decides., sources: [saulino-2016]}]
  next: [oral-vs-intrathecal]
paths:
  - {kind: ideal, label: Found, acts: [{act: read-log, at: 10 min}, {act: oral, at: 30 min, amount: 20}, {act: restore, at: 1 h}], expects: [{observable: withdrawal_index, of: end, from: 0, to: 0.6, reason: Delivery is back., sources: [saulino-2016]}]}
  - {kind: mistake, label: Sepsis, acts: [{act: antibiotics, at: 10 min}], expects: [{observable: withdrawal_index, of: highest, from: 0.1, to: 1, reason: Nothing was given., sources: [withdrawal-course]}]}
  - {kind: nothing, label: Nothing done, acts: [], expects: [{observable: withdrawal_index, of: highest, from: 0.1, to: 1, reason: It runs on., sources: [withdrawal-course]}]}
pass_mark: 0.8
sources: [saulino-2016, meythaler-2003]
`;
