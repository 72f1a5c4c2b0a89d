/**
 * The explicit Runge-Kutta method of order 7 in nine stages of M. Calvo, J. M. Franco, J. I. Montijano, L. Rández, "Explicit
 * Runge-Kutta methods for initial value problems with oscillating solutions", J. Comput. Appl. Math. 76 (1996) 195-212. The slope at
 * the end of a step is a tenth stage, and the first of the next step.
 *
 * Error estimate and dense output are derived here, for why see docs/decisions/solver-method.md. Rows are weights of the stages'
 * slopes. Tests check every order condition.
 */
export const rungeKutta75 = {
  stageCount: 9,
  order: 7,
  /** The error estimate falls with this power of the step and one more. */
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
  /**
   * Error estimate over all ten slopes. It meets every condition of order 4, those of order 5 for linear equations, and the others of
   * order 5 to 3.5e-5, an eighth of its residual of order 6. On linear equations it lies between about one and four times the error
   * of the dense output, for decaying and oscillating modes alike. (The one estimate of order 5 that these stages have
   * is blind to a mode that decays by exactly 1/e in a step.)
   */
  errorWeights: [
    0.007776855760946145, 0, 0, -0.023815273301143705, 0.06542475939905118, -0.0647202676758022,
    0.011373925816948585, 0.0143, 0.022, -0.03234,
  ],
  /**
   * Weights of the ten slopes at a fraction x of the step, as coefficients of x, x², … x⁶: all conditions of order 5 and that of
   * order 6 for linear equations; solution and slope are continuous across steps. These conditions leave one solution.
   */
  denseWeights: [
    [1, -6248 / 1183, 12056 / 1183, -1345 / 182, 97 / 169, 160 / 169],
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
    [
      0,
      661103345 / 110527488,
      -12471420661 / 828956160,
      11535693337 / 1105274880,
      2373818279 / 1381593600,
      -823543 / 287832,
    ],
    [
      0,
      39338391 / 20894720,
      -975441759 / 114920960,
      9504105153 / 459683840,
      -1803301911 / 82086400,
      417605 / 51304,
    ],
    [
      0,
      -7599771648 / 1907778301,
      41855533056 / 1907778301,
      -5870997504 / 146752177,
      295068082176 / 9538891505,
      -1517322240 / 173434391,
    ],
    [0, 684531 / 517888, -11632653 / 1294720, 14012109 / 739840, -13714677 / 924800, 2187 / 578],
    [
      0,
      16000000000 / 18175738581,
      -2410000000000 / 599799373173,
      10000000000 / 2197067301,
      -2000000000 / 28561874913,
      -4000000000 / 3173541657,
    ],
    [0, 28487 / 23760, -199409 / 35640, 370331 / 47520, -199409 / 59400, 0],
    [0, -2, 10, -15, 7, 0],
  ],
} as const;
