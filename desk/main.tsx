import { createRoot } from 'react-dom/client'
import 'tdesign-react/es/style/index.css'
import { App } from './app'
import './desk.css'

const place = document.getElementById('desk')
if (place) createRoot(place).render(<App />)
