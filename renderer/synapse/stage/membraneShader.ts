import { windowGeometry } from '#renderer/synapse/layout/places.ts';

const number = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));
const half = number(windowGeometry.slabHalfThickness);
const above = number(windowGeometry.membraneAboveY);

/** `opening` of each fused vesicle: x, z of its middle and the radius of the pore in nm, 0 while shut. */
export function membraneVertex(openings: number): string {
  return /* glsl */ `
precision highp float;
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform float focusDistance;
uniform float ripple;
uniform vec4 opening[${openings}];
in vec3 position;
in vec3 normal;
in vec4 surface;
out vec3 vNormal;
out vec3 vPlace;
out vec2 vAlong;
out float vDepth;
flat out vec2 vKind;

void main() {
  vec3 at = position;
  vec3 facing = normal;
  vAlong = surface.yz;
  if (surface.x > 1.5) {
    vec4 hole = opening[int(surface.y + 0.5)];
    vec3 outward = vec3(cos(position.x), 0.0, sin(position.x));
    facing = -sin(position.y) * outward + vec3(0.0, cos(position.y), 0.0);
    at = vec3(hole.x, ${above}, hole.y) + outward * (hole.z + ${half}) + facing * ${half};
    vAlong = vec2(position.x * hole.z, position.y * ${half});
    if (hole.z <= 0.0) at = vec3(0.0);
  } else {
    // A standing wave, still at the corners.
    at.y += ripple * cos(at.x * 0.137) * (1.0 - smoothstep(40.0, 55.0, abs(at.x)));
  }
  vec4 seen = viewMatrix * vec4(at, 1.0);
  gl_Position = projectionMatrix * seen;
  vNormal = mat3(viewMatrix) * facing;
  vPlace = at;
  vDepth = -seen.z - focusDistance;
  vKind = vec2(surface.x, surface.w);
}
`;
}

/**
 * The cut shows heads, tails and the seam between the leaflets; around an opening the leaflets turn about its lip. Sheets carry heads in a
 * hexagonal grid. Both patterns fade to flat tones before they could shimmer.
 */
export function membraneFragment(openings: number): string {
  return /* glsl */ `
precision highp float;
uniform vec3 shadowTint;
uniform vec4 fog;
uniform vec3 head;
uniform vec3 headShade;
uniform vec3 tail;
uniform vec3 ink;
uniform vec4 opening[${openings}];
in vec3 vNormal;
in vec3 vPlace;
in vec2 vAlong;
in float vDepth;
flat in vec2 vKind;
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outWho;

vec3 lit(vec3 base, vec3 normal) {
  float k = dot(normal, normalize(vec3(-0.45, 0.72, 0.55)));
  // Broad walls take half the shadow and no bright side: they are a stage, not actors.
  return mix(base * mix(shadowTint, vec3(1.0), 0.5), base, smoothstep(-0.30, 0.28, k));
}

vec3 cutPaint(float u, float v, float pixel) {
  float clear = 1.0 - smoothstep(0.16, 0.34, pixel);
  float w = abs(v);
  float isHead = smoothstep(1.36, 1.50, w);
  vec3 flatTone = mix(tail, mix(head, headShade, 0.35), isHead);
  float fine = max(pixel, 0.02);
  float tailLine = abs(fract(u / 0.475) - 0.5) * 0.475;
  float isLine = (1.0 - smoothstep(0.05, 0.05 + fine, abs(tailLine - 0.2375))) * (1.0 - isHead);
  float seam = 1.0 - smoothstep(0.05, 0.05 + fine, w);
  vec3 colour = tail * (1.0 - 0.14 * max(isLine, seam));
  vec2 cell = vec2((fract(u / 0.95) - 0.5) * 0.95, w - 1.9);
  float reach = length(cell);
  float disc = 1.0 - smoothstep(0.46 - 0.5 * fine, 0.46 + 0.5 * fine, reach);
  float rim = smoothstep(0.46 - 0.12 - 0.5 * fine, 0.46 - 0.02, reach);
  vec3 round = mix(head, mix(head, ink, 0.55), rim);
  colour = mix(colour, round, disc);
  return mix(flatTone, colour, clear);
}

vec3 sheetPaint(vec2 at, float pixel) {
  float clear = 1.0 - smoothstep(0.20, 0.46, pixel);
  vec2 pitch = vec2(1.05, 1.05 * 1.7320508);
  vec2 a = (fract(at / pitch) - 0.5) * pitch;
  vec2 b = (fract(at / pitch + 0.5) - 0.5) * pitch;
  float reach = min(length(a), length(b));
  float dot1 = 1.0 - smoothstep(0.40, 0.40 + max(pixel, 0.06), reach);
  return mix(headShade * 0.96, mix(headShade * 0.84, mix(headShade, head, 0.4), dot1), clear);
}

void main() {
  float part = 1.0;
  vec3 base;
  if (vKind.x < 0.5) {
    float u = vAlong.x;
    float v = vAlong.y;
    float pixel = max(fwidth(vAlong.x), 0.5 * fwidth(vAlong.y));
    if (vKind.y < 1.5) {
      for (int index = 0; index < ${openings}; index += 1) {
        vec4 hole = opening[index];
        // Only an opening that reaches the cut shows in it.
        float reach = hole.z > 0.0 && hole.y + hole.z > 0.0 ? abs(vPlace.x - hole.x) - hole.z : 1e3;
        if (reach < 0.0) discard;
        if (reach < ${half}) {
          vec2 fromLip = vec2(reach - ${half}, vAlong.y);
          v = length(fromLip);
          if (v > ${half}) discard;
          u = 1.9 * atan(fromLip.y, -fromLip.x);
        }
      }
    }
    base = cutPaint(u, v, pixel);
  } else if (vKind.x < 1.5) {
    part = 2.0;
    if (vKind.y < 1.5) {
      for (int index = 0; index < ${openings}; index += 1) {
        vec4 hole = opening[index];
        if (hole.z > 0.0 && distance(vPlace.xz, hole.xy) < hole.z + ${half} && abs(vPlace.x) < 55.0) discard;
      }
    }
    vec2 spread = fwidth(vAlong);
    base = sheetPaint(vAlong, max(spread.x, spread.y));
  } else {
    if (vPlace.z > -0.02) discard;
    part = 3.0;
    base = headShade;
  }
  vec3 colour = vKind.x < 0.5 ? base : lit(base, normalize(vNormal));
  float haze = fog.a * clamp((vDepth + 2.0) / 70.0, 0.0, 1.0);
  outColour = vec4(mix(colour, fog.rgb, haze), 1.0);
  outWho = vec4(vKind.y, part, vDepth, 1.0);
}
`;
}
