import { useEffect, useState } from 'react';
import { type ChartTheme, readChartTheme } from './chartTheme.ts';
import { forgetTextWidths } from './textWidth.ts';

/** The chart theme, read again when the theme, the root's size, the pixel ratio or the loaded fonts change. */
export function useChartTheme(): ChartTheme {
  const [theme, setTheme] = useState(readChartTheme);
  useEffect(() => {
    const readAgain = () => {
      const next = readChartTheme();
      setTheme((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    const fontsChanged = () => {
      forgetTextWidths();
      setTheme(readChartTheme());
    };
    const observer = new MutationObserver(readAgain);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'style'],
    });
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', readAgain);
    window.addEventListener('resize', readAgain);
    document.fonts?.addEventListener('loadingdone', fontsChanged);
    readAgain();
    return () => {
      observer.disconnect();
      scheme.removeEventListener('change', readAgain);
      window.removeEventListener('resize', readAgain);
      document.fonts?.removeEventListener('loadingdone', fontsChanged);
    };
  }, []);
  return theme;
}
