import type { PoolLayout } from './poolShapes.ts';

/** Light comes from the upper left of the reader, whatever the camera. */
const lightDirection = 'normalize(vec3(-0.45, 0.72, 0.55))';

/** Uniforms that every plate shader shares. */
const common = /* glsl */ `
precision highp float;
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform float focusDistance;
`;

/**
 * The one flat material: a lit side, a shaded side, a soft border between, contact shade and fog towards the paper. Colours are display
 * values from buffer to canvas. Two outputs: the colour, and who is seen (molecule, part, depth in nm behind the focus).
 */
export const plateFragment = /* glsl */ `
precision highp float;
uniform vec3 shadowTint;
uniform vec3 contactTint;
uniform vec4 fog;
in vec3 vNormal;
in vec3 vColour;
in float vContact;
in float vDepth;
flat in vec2 vWho;
#ifdef BOWL
in vec3 vLocal;
flat in float vGap;
#endif
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outWho;

vec3 platePaint(vec3 base, vec3 normal, float contact) {
  float k = dot(normal, ${lightDirection});
  vec3 colour = mix(base * shadowTint, base, smoothstep(-0.30, 0.28, k));
  colour += (1.0 - colour) * 0.10 * smoothstep(0.55, 0.95, k);
  return colour * mix(contactTint, vec3(1.0), contact);
}

void main() {
  vec3 normal = normalize(vNormal);
#ifdef BOWL
  // The opening of a fused vesicle is round, so it is cut here and not in the mesh.
  if (vLocal.z > -50.0 && vGap > 0.0 && -vLocal.y > cos(vGap) * length(vLocal)) discard;
#endif
  vec3 colour = platePaint(vColour, normal, vContact);
  float haze = fog.a * clamp((vDepth + 2.0) / 70.0, 0.0, 1.0);
  outColour = vec4(mix(colour, fog.rgb, haze), 1.0);
  outWho = vec4(vWho, vDepth, 1.0);
}
`;

const outputs = /* glsl */ `
out vec3 vNormal;
out vec3 vColour;
out float vContact;
out float vDepth;
flat out vec2 vWho;

vec3 turn(vec4 q, vec3 v) {
  return v + 2.0 * cross(q.xyz, cross(q.xyz, v) + q.w * v);
}

/** Towards the eye from a point as the camera sees it: the blend of pinhole and parallel rays is written in the projection. */
vec3 towardsEye(vec3 position) {
  vec3 seen = (viewMatrix * vec4(position, 1.0)).xyz;
  vec3 direction = vec3(seen.xy * projectionMatrix[2][3], projectionMatrix[3][3] + seen.z * projectionMatrix[2][3]);
  return normalize(transpose(mat3(viewMatrix)) * direction);
}

/** Two directions across an axis. */
void across(vec3 axis, out vec3 side, out vec3 other) {
  side = normalize(cross(abs(axis.y) < 0.9 ? vec3(0.0, 1.0, 0.0) : vec3(1.0, 0.0, 0.0), axis));
  other = cross(axis, side);
}

/** A point of a dome turned so that its middle lies along the axis. */
vec3 domePoint(vec3 position, vec3 axis) {
  vec3 side;
  vec3 other;
  across(axis, side, other);
  return side * position.x + other * position.y + axis * position.z;
}

void place(vec3 position, vec3 normal, vec4 tint, float contact) {
  vec4 seen = viewMatrix * vec4(position, 1.0);
  gl_Position = projectionMatrix * seen;
  vNormal = mat3(viewMatrix) * normal;
  vColour = tint.rgb;
  vContact = contact;
  vDepth = -seen.z - focusDistance;
  float molecule = floor(tint.a / 64.0);
  vWho = vec2(molecule, tint.a - 64.0 * molecule);
}
`;

const bodies: Readonly<Record<PoolLayout, string>> = {
  solid: /* glsl */ `
in vec3 position;
in vec3 normal;
in float contact;
in vec4 instance0;
in vec4 instance1;
in vec4 instance2;
void main() {
  place(instance0.xyz + turn(instance1, position) * instance0.w, turn(instance1, normal), instance2, contact);
}`,
  ellipsoid: /* glsl */ `
in vec3 position;
in vec4 instance0;
in vec4 instance1;
in vec4 instance2;
in vec4 instance3;
void main() {
  vec3 radii = vec3(instance0.w, instance2.xy);
  vec3 facing = turn(vec4(-instance1.xyz, instance1.w), towardsEye(instance0.xyz));
  vec3 direction = domePoint(position, normalize(facing / radii));
  place(instance0.xyz + turn(instance1, direction * radii), turn(instance1, normalize(direction / radii)), instance3, 1.0);
}`,
  capsule: /* glsl */ `
in vec4 position;
in vec4 instance0;
in vec4 instance1;
in vec4 instance2;
void main() {
  vec3 along = instance1.xyz - instance0.xyz;
  float reach = length(along);
  vec3 axis = reach > 1e-5 ? along / reach : vec3(0.0, 1.0, 0.0);
  vec3 side;
  vec3 other;
  across(axis, side, other);
  vec3 direction = side * position.x + axis * position.y - other * position.z;
  place(mix(instance0.xyz, instance1.xyz, position.w) + direction * instance0.w, direction, instance2, 1.0);
}`,
  bead: /* glsl */ `
in vec3 position;
in vec4 instance0;
in vec4 instance1;
void main() {
  vec3 direction = domePoint(position, towardsEye(instance0.xyz));
  place(instance0.xyz + direction * instance0.w, direction, instance1, 1.0);
}`,
  ring: /* glsl */ `
in vec4 position;
in vec4 instance0;
in vec4 instance1;
in vec4 instance2;
void main() {
  vec3 side;
  vec3 other;
  across(instance1.xyz, side, other);
  vec3 outward = side * position.x + other * position.y;
  vec3 normal = outward * position.z + instance1.xyz * position.w;
  place(instance0.xyz + outward * instance0.w + normal * instance1.w, normal, instance2, 1.0);
}`,
  bowl: /* glsl */ `
in vec3 position;
in vec3 normal;
in vec2 contact;
in vec4 instance0;
in vec4 instance1;
out vec3 vLocal;
flat out float vGap;
void main() {
  vec3 local = position;
  vec3 facing = normal;
  vGap = instance0.w;
  vLocal = position;
  if (contact.y > 0.5) {
    // The lip of the opening: position holds the angle round it and the radius, and it is nothing while the vesicle is shut.
    vec3 round = vec3(cos(position.x), 0.0, -sin(position.x));
    local = position.y * (vec3(0.0, -cos(vGap), 0.0) + sin(vGap) * round);
    facing = -sin(vGap) * vec3(0.0, 1.0, 0.0) - cos(vGap) * round;
    vLocal = vec3(0.0, 0.0, -100.0);
    if (vGap <= 0.0) local = vec3(0.0);
  }
  place(instance0.xyz + local, facing, instance1, contact.x);
  // The rim is a part of its own, so that its edge is one whole line.
  if (contact.y > 0.1 && contact.y < 0.4) vWho.y += 1.0;
}`,
  charge: /* glsl */ `
in vec4 position;
in vec4 instance0;
in vec4 instance1;
void main() {
  // A minus is a plus without its upright.
  float isShown = position.w > 0.5 && instance0.w < 0.0 ? 0.0 : 1.0;
  place(instance0.xyz + position.xyz * abs(instance0.w) * isShown, vec3(0.0, 0.0, 1.0), instance1, 1.0);
}`,
};

/** The vertex shader of one layout of instances. */
export function plateVertex(layout: PoolLayout): string {
  return common + outputs + bodies[layout];
}
