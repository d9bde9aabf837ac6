import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'bootstrap-italia/dist/css/bootstrap-italia.min.css';
import './app/fonts.css';
import './app/app.css';
import './kpi/kpi.css';
import './kpi/evidence.css';
import './context/context.css';
import './summary/summary.css';
import './delivery/delivery.css';
import './data/data.css';
import './partner/partner.css';
import './linkage/review.css';
import './indicator/indicator.css';
import './app/print.css';
import { App } from './app/App';
import { createQueryClient } from './app/queries';

const root = document.getElementById('root');
if (root === null) throw new Error('Cannot start: index.html has no element with id "root".');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
