import { contextBridge, ipcRenderer } from 'electron';
import type { Answer, ChannelName, Channels, Desktop } from './channels.ts';

function ask<Name extends ChannelName>(
  name: Name,
  request: Channels[Name]['request'],
): Promise<Answer<Channels[Name]['response']>> {
  return ipcRenderer.invoke(name, request);
}

/** Named functions only: the page reaches no channel of its own choosing and never sees an event. */
const desktop: Desktop = {
  saveFiles: (files) => ask('saveFiles', files),
  openTextFile: (kinds) => ask('openTextFile', kinds),
  savePdf: (page) => ask('savePdf', page),
  readKept: (name) => ask('readKept', name),
  writeKept: (kept) => ask('writeKept', kept),
  readSettings: () => ask('readSettings', null),
  writeSettings: (settings) => ask('writeSettings', settings),
  appInformation: () => ask('appInformation', null),
};

contextBridge.exposeInMainWorld('desktop', desktop);
