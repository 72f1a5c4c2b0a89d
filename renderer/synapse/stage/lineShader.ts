import { markMoleculeId } from './poolShapes.ts';

export const lineVertex = /* glsl */ `
in vec3 position;
void main() {
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;

/**
 * Ink and contact shade from two pictures of the same view: colours, and who is seen (molecule, part, depth behind the focus in nm).
 * A line is drawn on the farther side only, so that two touching molecules share one. `FOUR_TAPS` is the light pass.
 */
export const lineFragment = /* glsl */ `
precision highp float;
uniform sampler2D colours;
uniform sampler2D who;
/** First pixel of the view in the pictures, and its size. */
uniform ivec4 area;
/** Where the view begins on what is drawn to. */
uniform vec2 origin;
uniform vec3 ink;
uniform vec4 fog;
uniform vec3 contactTint;
/** Pixels: outer line, inner line, and radius of the contact shade. */
uniform vec3 reach;
uniform float opacityOfPaper;
layout(location = 0) out vec4 outColour;

/** Marks are drawn without ink. */
const float markMolecule = ${markMoleculeId}.0;

ivec2 here;

vec4 seenAt(vec2 offset) {
  ivec2 at = clamp(here + ivec2(floor(offset + 0.5)), ivec2(0), area.zw - 1);
  return texelFetch(who, area.xy + at, 0);
}

/** Depth of the nearest thing that an outer line belongs to goes into nearest. */
float outerInk(vec4 mine, vec2 offset, inout float nearest) {
  vec4 other = seenAt(offset);
  bool isLine = other.r != mine.r && other.r > 0.5 && other.r < markMolecule && other.b < mine.b;
  if (isLine) nearest = min(nearest, other.b);
  return isLine ? 1.0 : 0.0;
}

float innerInk(vec4 mine, vec2 offset, inout float nearest) {
  vec4 other = seenAt(offset);
  if (other.r != mine.r || other.r < 0.5) return 0.0;
  bool isOtherPart = other.g != mine.g && other.b < mine.b;
  float step = mine.b - other.b;
  // A steep slope goes on behind this pixel; a fold does not.
  bool isFold = step > 1.2;
  if (isFold) {
    vec4 opposite = seenAt(-offset);
    isFold = step - (opposite.r == mine.r ? max(0.0, opposite.b - mine.b) : 0.0) > 1.2;
  }
  if (isOtherPart || isFold) nearest = min(nearest, other.b);
  return isFold ? 0.8 : isOtherPart ? 0.65 : 0.0;
}

/**
 * Shade from the two ends of a line through the pixel: how far each is in front. A slope is in front at one end and behind at the other;
 * that much is taken off, so that a floor seen at a flat angle does not shade itself.
 */
float shadeOf(float depth, vec2 offset) {
  float a = depth - seenAt(offset).b;
  float b = depth - seenAt(-offset).b;
  float ahead = max(a, b);
  float slope = clamp(-min(a, b), 0.0, 12.0);
  float step = ahead - (slope < 11.9 ? slope : 0.0);
  return smoothstep(0.25, 1.6, step) * (1.0 - smoothstep(4.0, 12.0, ahead));
}

void main() {
  here = ivec2(gl_FragCoord.xy - origin);
  vec4 colour = texelFetch(colours, area.xy + here, 0);
  vec4 mine = texelFetch(who, area.xy + here, 0);
  float nearest = 1e4;
  float outer = 0.0;
  float inner = 0.0;
#ifdef FOUR_TAPS
  float w = reach.x;
  outer = max(outer, outerInk(mine, vec2(w, 0.0), nearest));
  outer = max(outer, outerInk(mine, vec2(-w, 0.0), nearest));
  outer = max(outer, outerInk(mine, vec2(0.0, w), nearest));
  outer = max(outer, outerInk(mine, vec2(0.0, -w), nearest));
  if (outer < 0.5) {
    inner = max(inner, innerInk(mine, vec2(w, 0.0), nearest));
    inner = max(inner, innerInk(mine, vec2(-w, 0.0), nearest));
    inner = max(inner, innerInk(mine, vec2(0.0, w), nearest));
    inner = max(inner, innerInk(mine, vec2(0.0, -w), nearest));
  }
#else
  // A line that is not a whole number of pixels wide ends in a lighter pixel, and so does one that only a corner touches.
  float full = max(1.0, floor(reach.x));
  float rest = reach.x - full;
  for (int tap = 0; tap < 8; tap += 1) {
    float turn = float(tap) * 0.785398163;
    vec2 direction = vec2(cos(turn), sin(turn));
    outer += 0.6 * outerInk(mine, direction * full, nearest);
    if (rest > 0.05) outer += 0.6 * rest * outerInk(mine, direction * (full + 1.0), nearest);
  }
  outer = min(outer, 1.0);
  float fullInner = max(1.0, floor(reach.y));
  float restInner = reach.y - fullInner;
  for (int tap = 0; tap < 8; tap += 1) {
    float turn = float(tap) * 0.785398163;
    vec2 direction = vec2(cos(turn), sin(turn));
    inner = max(inner, innerInk(mine, direction * fullInner, nearest));
    if (restInner > 0.05) inner = max(inner, restInner * innerInk(mine, direction * (fullInner + 1.0), nearest));
  }
  float shade = 0.0;
  for (int tap = 0; tap < 12; tap += 1) {
    // Three rings of four lines, each turned against the last.
    int ring = tap / 4;
    float turn = (float(tap - 4 * ring) + float(ring) / 3.0) * 0.785398163;
    shade += shadeOf(mine.b, vec2(cos(turn), sin(turn)) * reach.z * (1.0 - 0.3 * float(ring)));
  }
  float share = mine.r < 0.5 ? 0.45 : mine.r < 2.5 ? 0.6 : 1.0;
  colour.rgb *= mix(vec3(1.0), contactTint, min(1.0, shade / 9.0) * 0.85 * share);
#endif
  float paper = mine.r < 0.5 && mine.g < 0.5 ? opacityOfPaper : 1.0;
  float line = max(outer, inner);
  vec3 lineColour = mix(ink, fog.rgb, fog.a * clamp((nearest + 2.0) / 70.0, 0.0, 1.0));
  float alpha = max(paper, line);
  outColour = vec4(mix(colour.rgb * paper, lineColour, line), alpha);
}
`;
