import { createRoot } from 'react-dom/client'
import 'tdesign-react/es/style/index.css'
import { App } from './app'
import './desk.css'
import { stayInDialogs } from './shell/stay-in-dialog'

const place = document.getElementById('desk')
stayInDialogs()
if (place) createRoot(place).render(<App />)
