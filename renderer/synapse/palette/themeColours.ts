import type { ColourRole } from '#renderer/synapse/contract/PartSink.ts';
import type { SynapseChroma, SynapseTheme } from './SynapseColours.ts';

export interface ThemeGround {
  readonly outside: string;
  readonly inside: string;
}

export interface ThemeColours {
  readonly roles: Readonly<Record<ColourRole, Readonly<Record<SynapseChroma, string>>>>;
  readonly grounds: Readonly<Record<SynapseChroma, ThemeGround>>;
  readonly ink: string;
  readonly fog: string;
  readonly fogMax: number;
  readonly shadow: readonly [number, number, number];
  readonly aoTint: readonly [number, number, number];
  readonly text: string;
  readonly quietText: string;
  readonly rule: string;
  readonly active: string;
}

const both = (hex: string) => ({ full: hex, window: hex });
const pair = (full: string, window: string) => ({ full, window });

/** Full and window chroma of every role; window values lie 55 % of the way to the quiet tokens of the app's themes. */
export const themeColours: Readonly<Record<SynapseTheme, ThemeColours>> = {
  light: {
    roles: {
      gb1: pair('#2F86C9', '#4F85AF'),
      gb2: pair('#F0A92B', '#D5A85A'),
      drug: pair('#B5307A', '#B5407F'),
      'drug-ring': both('#FFFFFF'),
      gaba: pair('#F0E442', '#E3D858'),
      'g-alpha': pair('#7CC6EE', '#95C3D8'),
      'g-beta': pair('#12A67C', '#4BA084'),
      'g-gamma': pair('#0B7D5C', '#387D65'),
      'potassium-channel': pair('#5838B8', '#624D9D'),
      'potassium-ion': pair('#7A5AE0', '#806CBA'),
      'calcium-channel': pair('#E06A1B', '#C57647'),
      'calcium-ion': pair('#E06A1B', '#C57647'),
      'calcium-beta': pair('#E58344', '#CE8A61'),
      vesicle: pair('#D3D6D8', '#D1D3D1'),
      glutamate: pair('#2E3033', '#131F21'),
      cyclase: pair('#71889A', '#84929B'),
      'cyclic-amp': pair('#9FB9C9', '#A9BBC4'),
      'lipid-head': pair('#D9C8A4', '#D1C4A9'),
      'lipid-head-shade': pair('#C6B28A', '#BDAD91'),
      'lipid-tail': pair('#F1E8D6', '#EEE7D8'),
      scaffold: pair('#A8926A', '#A39375'),
      lost: both('#566365'),
      charge: both('#3A484A'),
    },
    grounds: {
      full: { outside: '#EAF1F5', inside: '#F6EEDD' },
      window: { outside: '#E8F2F6', inside: '#F5F0E3' },
    },
    ink: '#22303A',
    fog: '#EFEDE6',
    fogMax: 0.62,
    shadow: [0.74, 0.75, 0.84],
    aoTint: [0.6, 0.62, 0.72],
    text: '#131F21',
    quietText: '#566365',
    rule: '#D0D6D4',
    active: '#006C4D',
  },
  dark: {
    roles: {
      gb1: pair('#3D97DB', '#4F89B7'),
      gb2: pair('#F2B13C', '#C99E53'),
      drug: pair('#E465AE', '#F27EB8'),
      'drug-ring': both('#FFFFFF'),
      gaba: pair('#F0E442', '#DBD053'),
      'g-alpha': pair('#86CDF2', '#86B7CE'),
      'g-beta': pair('#1FB78C', '#429D7F'),
      'g-gamma': pair('#0F8F6B', '#2F7B63'),
      'potassium-channel': pair('#6F52DB', '#6F5AB2'),
      'potassium-ion': pair('#A892F5', '#A090D1'),
      'calcium-channel': pair('#E8772C', '#C07142'),
      'calcium-ion': pair('#F59B5E', '#D89268'),
      'calcium-beta': pair('#EC8E4F', '#CB855C'),
      vesicle: pair('#8E9091', '#858989'),
      glutamate: pair('#E9E6DD', '#ECF1F0'),
      cyclase: pair('#7C93A5', '#738491'),
      'cyclic-amp': pair('#A8C0CF', '#9DB0BB'),
      'lipid-head': pair('#AC9B74', '#97896E'),
      'lipid-head-shade': pair('#8E7E5B', '#7C7057'),
      'lipid-tail': pair('#5E543F', '#514A3B'),
      scaffold: pair('#7A6B4A', '#6C6149'),
      lost: both('#96A1A1'),
      charge: both('#BDC6C6'),
    },
    grounds: {
      full: { outside: '#14252F', inside: '#231E15' },
      window: { outside: '#111E24', inside: '#1E1B14' },
    },
    ink: '#04080B',
    fog: '#15222A',
    fogMax: 0.55,
    shadow: [0.62, 0.64, 0.74],
    aoTint: [0.45, 0.48, 0.58],
    text: '#ECF1F0',
    quietText: '#96A1A1',
    rule: '#313B3D',
    active: '#59C99F',
  },
  projector: {
    roles: {
      gb1: pair('#0072B2', '#296F9C'),
      gb2: pair('#E69F00', '#CE9C35'),
      drug: pair('#A0005F', '#981C62'),
      'drug-ring': both('#FFFFFF'),
      gaba: pair('#F0E442', '#DED249'),
      'g-alpha': pair('#56B4E9', '#75B3D5'),
      'g-beta': pair('#009E73', '#309172'),
      'g-gamma': pair('#00664A', '#236851'),
      'potassium-channel': pair('#4A2DB0', '#543F96'),
      'potassium-ion': pair('#6A48D8', '#6D55AE'),
      'calcium-channel': pair('#D55E00', '#B86127'),
      'calcium-ion': pair('#C24E00', '#AF5A27'),
      'calcium-beta': pair('#DC7A2C', '#C27947'),
      vesicle: pair('#B5B5B5', '#BDBCB9'),
      glutamate: pair('#111111', '#040809'),
      cyclase: pair('#5F7C91', '#6C808F'),
      'cyclic-amp': pair('#8FB0C4', '#98B0BF'),
      'lipid-head': pair('#CDBB94', '#C1B393'),
      'lipid-head-shade': pair('#B7A276', '#A69575'),
      'lipid-tail': pair('#F3ECDC', '#EFE8D9'),
      scaffold: pair('#8E774C', '#8C7B58'),
      lost: both('#3A4546'),
      charge: both('#232D2F'),
    },
    grounds: {
      full: { outside: '#FFFFFF', inside: '#F1EDE4' },
      window: { outside: '#EBF5FA', inside: '#F9F3E5' },
    },
    ink: '#000000',
    fog: '#F2F0EA',
    fogMax: 0.45,
    shadow: [0.7, 0.71, 0.8],
    aoTint: [0.55, 0.57, 0.68],
    text: '#040809',
    quietText: '#3A4546',
    rule: '#A7ACAC',
    active: '#00563C',
  },
};
