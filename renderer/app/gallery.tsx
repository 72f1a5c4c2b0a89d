import './styles.css';
import './gallery.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ToastHost } from '#renderer/controls/Toast.tsx';
import { chooseTheme, showTheme, type ThemeChoice } from './display.ts';
import { GalleryFrame } from './GalleryFrame.tsx';
import { GalleryParts } from './GalleryParts.tsx';

// A developer's page: every part in every state, and the empty frame of a screen. `?theme=dark`, `?frame`.
const query = new URLSearchParams(window.location.search);
chooseTheme((query.get('theme') ?? 'system') as ThemeChoice);
showTheme(document.documentElement);

const container = document.querySelector('#gallery');
if (container) {
  createRoot(container).render(
    <StrictMode>
      {query.has('frame') ? <GalleryFrame /> : <GalleryParts />}
      <ToastHost />
    </StrictMode>,
  );
}
