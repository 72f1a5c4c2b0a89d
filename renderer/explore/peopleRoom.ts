import { lazy } from 'react';

// Workers, bands and lists of many people come when they are asked for, after the first curve.
export const PeopleCharts = lazy(async () => ({
  default: (await import('#renderer/population/PeopleCharts.tsx')).PeopleCharts,
}));
export const PeoplePane = lazy(async () => ({
  default: (await import('#renderer/population/PeoplePane.tsx')).PeoplePane,
}));
export const PeopleTitle = lazy(async () => ({
  default: (await import('#renderer/population/PeopleHeadline.tsx')).PeopleTitle,
}));
export const PeopleLede = lazy(async () => ({
  default: (await import('#renderer/population/PeopleHeadline.tsx')).PeopleLede,
}));
export const SensitivityDialog = lazy(async () => ({
  default: (await import('#renderer/population/SensitivityDialog.tsx')).SensitivityDialog,
}));
