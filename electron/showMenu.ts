import { app, dialog, Menu } from 'electron';
import { type Graphics, softwareSwitch } from './Graphics.ts';
import { menuTemplate } from './menu.ts';
import { systemWords } from './shellAnswer.ts';

/** Puts the menu up as graphics are now. */
export function showMenu(graphics: Graphics): void {
  const template = menuTemplate({
    platform: process.platform,
    isPackaged: app.isPackaged,
    drawnBy: graphics.drawnBy,
    chooseGraphics: (drawnBy) => {
      try {
        graphics.choose(drawnBy);
      } catch (problem) {
        dialog.showErrorBox('The choice of 3D drawing could not be kept', systemWords(problem));
        return;
      }
      // The switch is for one start; the choice holds from here on.
      app.relaunch({ args: process.argv.slice(1).filter((argument) => argument !== softwareSwitch) });
      app.quit();
    },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
