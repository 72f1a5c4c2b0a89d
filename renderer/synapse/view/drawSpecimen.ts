import { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import type { SynapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { drawMolecule } from '#renderer/synapse/schematic/drawMolecule.ts';
import { drawVesicleBody, drawVesicleRim } from '#renderer/synapse/schematic/drawVesicle.ts';
import { FlatInk } from '#renderer/synapse/schematic/FlatInk.ts';
import { FlatSink, flatDetail } from '#renderer/synapse/schematic/FlatSink.ts';
import { heroMembrane } from '#renderer/synapse/schematic/heroMembrane.ts';
import { type VectorElement, vector } from '#renderer/synapse/schematic/VectorElement.ts';
import type { SpecimenPart, SpecimenValues } from './specimens.ts';

/** One part by itself as a flat drawing of so many pixels. `idPrefix` is unique in the page. */
export function drawSpecimen(
  part: SpecimenPart,
  values: SpecimenValues,
  palette: SynapsePalette,
  widthPixels: number,
  heightPixels: number,
  idPrefix: string,
): VectorElement {
  const camera = new CameraFrame(part.view, widthPixels, heightPixels);
  const sink = new FlatSink(camera, flatDetail.portrait);
  part.write(sink, values);
  const ink = new FlatInk(palette, camera);
  const lines = { outer: 1.25, inner: 0.75 };
  const molecules = sink.molecules
    .map((molecule, index) => ({ molecule, id: `${idPrefix}${index}` }))
    .filter(({ molecule }) => molecule.weight > 0)
    .sort(
      (one, other) => other.molecule.depth / other.molecule.weight - one.molecule.depth / one.molecule.weight,
    )
    .map(({ molecule, id }) => drawMolecule(molecule, id, ink, lines));
  return vector(
    'svg',
    { viewBox: `0 0 ${widthPixels} ${heightPixels}`, width: widthPixels, height: heightPixels },
    [
      vector('g', { 'stroke-linejoin': 'round', 'paint-order': 'stroke' }, [
        ...(part.hasLipids ? heroMembrane(camera, ink, lines, widthPixels, values.pose ?? 0) : []),
        ...sink.vesicles.map((vesicle) => drawVesicleBody(vesicle, ink, lines)),
        ...molecules,
        ...sink.vesicles.map((vesicle) => drawVesicleRim(vesicle, ink, lines)),
      ]),
    ],
  );
}
